"""The points of the usual scales as people who speak Persian say them, low to high."""

_FELT = "|ام|م|یم|هستم|هستیم|بودم|بودیم"
_VERY = (
    "خیلی|خیلی خیلی|بسیار|کاملا|به شدت|شدیدا|فوق العاده|صد در صد|صد درصد|بی نهایت|حسابی|از "
    "همه نظر|خیلی زیاد|kheili|kheyli|khili|kamelan|besyar"
)
_RATHER = "نسبتا|تقریبا|تا حدی|تا حدودی|تا حد زیادی|در کل|کلا|در مجموع"
_NOT_SO = "زیاد|چندان|خیلی|اونقدر|آنقدر|اونقدرا"
_NOT_AT_ALL = "اصن|اصلا|ابدا|به هیچ وجه|هیچ|اصلا و ابدا"
_WAS = "|ه|بود|است|بودش|بوده"


def _each(*slots: str) -> str:
    """Every way to take one phrase of each slot, in their order."""
    said = [""]
    for slot in slots:
        said = [f"{before} {phrase}".strip() for before in said for phrase in slot.split("|")]
    return "|".join(dict.fromkeys(said))


def _degrees(low: str, high: str, *, low_again: str, middle: str) -> tuple[str, ...]:
    """Five points from what is said for the low end and for the high one, without degree."""
    return (
        "|".join((_each(_VERY, low), _each(_NOT_AT_ALL, low_again))),
        "|".join((low, _each(_RATHER, low), low_again, _each(_NOT_SO, low_again))),
        middle,
        "|".join((high, _each(_RATHER, high))),
        _each(_VERY, high),
    )


SATISFIED = _degrees(
    "|".join(
        (
            _each("ناراضی", _FELT),
            "narazi|naraziam|narazi boodam|naraziyam|رضایت ندارم|رضایت نداشتم",
        )
    ),
    "|".join(
        (
            _each("راضی|خشنود", _FELT),
            "razi|raziam|raziyam|razi hastam|razi boodam|رضایت دارم|رضایت داشتم",
        )
    ),
    low_again="راضی نیستم|راضی نبودم|راضی نیستیم|راضی نبودیم",
    middle=(
        "نه راضی و نه ناراضی|نه راضی نه ناراضی|نه راضیم نه ناراضی|نه راضیم نه ناراضیم|"
        "نه راضی ام نه ناراضی|"
        "نه ناراضی نه راضی|نه راضی بودم نه ناراضی|متوسط|معمولی|معمولیه|معمولی بود|"
        "متوسط بود|متوسطه|خنثی|بینابین|ممتنع|بی نظرم|حد وسط|نه خوب نه بد|نه خوب بود نه "
        "بد"
    ),
)
AGREEING = _degrees(
    _each("مخالف", "|م|ام|هستم|بودم"),
    _each("موافق", "|م|ام|هستم|بودم"),
    low_again="موافق نیستم|موافق نبودم|قبول ندارم",
    middle=(
        "نه موافقم و نه مخالف|نه موافقم نه مخالف|نه موافق نه مخالف|نه موافقم نه مخالفم|"
        "نه مخالفم نه موافق|"
        "نه مخالفم نه موافقم|بی نظرم|بی طرف|بی طرفم|ممتنع|خنثی|نظری ندارم|حد وسط|بینابین|متوسط"
    ),
)
EASY = _degrees(
    _each("سخت|دشوار|پیچیده|مشکل", _WAS),
    _each("آسان|آسون|راحت|ساده", _WAS),
    low_again="راحت نبود|آسون نبود|آسان نبود|ساده نبود|راحت نیست|آسون نیست",
    middle=(
        "نه آسان و نه سخت|نه آسان نه سخت|نه آسون نه سخت|نه سخت نه آسون|نه سخت نه آسان|"
        "نه راحت نه سخت|"
        "نه سخت بود نه آسون|نه آسون بود نه سخت|متوسط|متوسط بود|معمولی|معمولی بود|حد وسط|بینابین"
    ),
)
