"""An office that asks for recommendations, and exports that Delighted wrote."""

from functools import partial
from pathlib import Path

import pytest

from config import shipped
from earshot import authoring, privacy
from earshot.delighted.importing import Taking, Tally, import_export
from earshot.reporting.sources import Problem
from tests.earshot.conftest import Office

KEY = b"the key of those who are forgotten"

RESPONSES = """\
Survey Response ID,Survey Type,Score,Comment,Permalink,Created At,Updated At,Person ID,\
Person Name,Person Email,Phone Number,Channel,Locale,Tags,Notes,Customer ID,Country
1001,nps,9,"Quick, and kind",https://delighted.com/r/a,2026-10-02 14:33:10 UTC,,555,Maria Öberg,\
Maria@Customers.example,,email,sv,"billing, vip",,17,SE
1002,nps,3,,,2026-10-03 00:30:00 +0200,,556,Bo,,+46 70 000 00 02,sms,,,"called back
twice",18,SE
1003,nps,7,ok,,1759500000,,,,,,web,,,,,
"""
PEOPLE = """\
ID;Email;Name;Phone Number;Created At;Last Sent At;Next Scheduled At;\
Unsubscribed At;Bounced At;Plan
555;maria@customers.example;M. Öberg;;2025-01-01 10:00;2026-11-10 10:00;;;;gold
557;eva@customers.example;Eva;;2025-01-01 10:00;;2027-01-01 10:00;2026-01-01 10:00;;
558;gone@customers.example;;;2025-01-01 10:00;;;;yes;
"""


class Importer:
    """Takes in what stands in a file."""

    def __init__(self, office: Office, folder: Path) -> None:
        self.office, self.file = office, folder / "export.csv"
        self.problems: list[Problem] = []
        gone = partial(privacy.erased_among, key=KEY)
        self.taking = Taking(office.means, gone, self.problems.append)

    def takes(self, text: str, *, skip_bad: bool = False) -> Tally:
        return import_export(self.taking, self.looks(text), skip_bad=skip_bad)

    def looks(self, text: str):
        self.file.write_text(text, encoding="utf-8")
        return self.taking.look(self.file, "nps")

    def previews(self, text: str) -> Tally:
        return self.taking.preview(self.looks(text))


@pytest.fixture
def importer(office: Office, tmp_path: Path) -> Importer:
    for name, source in shipped.scripts():
        if name in {"nps", "enps"}:
            authoring.publish(office.database, source, file=name, now=office.clock.now())
    return Importer(office, tmp_path)
