"""Take the pictures of the documentation from the running program: `make pictures`."""

import shutil
import subprocess
import sys
from os.path import relpath
from pathlib import Path
from tempfile import TemporaryDirectory

import click
from playwright.sync_api import Browser

from docs import pictures_console, pictures_guide, pictures_readme, pictures_sheets
from docs.album import Album
from tests.earshot.console.driving import chrome, desk

_DOCS = Path(__file__).parent
_EVERY_PAGE = _DOCS.parent / "build" / "pictures"
_IN_THE_CONSOLE = {
    "guide": ("What the admin guide shows", pictures_guide.take),
    "sheets": ("A sheet for every page of the console", pictures_sheets.take),
    "console": ("Every page of the console in every look", pictures_console.take),
}
_PARTS = ("readme", *_IN_THE_CONSOLE)


@click.command()
@click.argument("parts", nargs=-1, type=click.Choice(_PARTS), metavar="[PART]...")
@click.option("--only", multiple=True, help="Those whose name contains this, as phone-dark-fa.")
@click.option(
    "--into",
    type=click.Path(path_type=Path),
    default=_EVERY_PAGE,
    help="Where the pages of the console go.  [default: build/pictures]",
)
def main(parts: tuple[str, ...], only: tuple[str, ...], into: Path) -> None:
    """Take every picture, or those of the PARTs: readme, guide, sheets, console.

    They are taken of a made-up year of responses, which is thrown away afterwards. The pictures of
    README and guide lie in docs/pictures, and a sheet for every page of the console in four looks
    in docs/pictures/console. `console` is every page on a phone and a desk, light and dark, in
    English and in Persian, whole and at full size, for whoever works on how it looks.
    """
    wanted = parts or _PARTS
    shown = Album(_DOCS / "pictures", only)
    albums = {
        "guide": shown,
        "sheets": Album(shown.folder / "console", only),
        "console": Album(into, only),
    }
    with TemporaryDirectory() as folder, chrome() as browser:
        year = Path(folder) / "year"
        click.echo("Making a year of responses")
        _made(year)
        if "readme" in wanted:
            click.echo(f"What the README shows, into {relpath(shown.folder)}")
            pictures_readme.take(Path(shutil.copytree(year, f"{year}-readme")), browser, shown)
        if inside := [name for name in _IN_THE_CONSOLE if name in wanted]:
            _in_the_console(inside, year, browser, albums)
        for album in albums.values():
            album.summed_up()


def _in_the_console(
    parts: list[str], year: Path, browser: Browser, albums: dict[str, Album]
) -> None:
    """All of them in one: a process serves a console, and not another one after it."""
    with desk(year) as opened:
        for part in parts:
            title, take = _IN_THE_CONSOLE[part]
            click.echo(f"{title}, into {relpath(albums[part].folder)}")
            take(opened, browser, albums[part])


def _made(folder: Path) -> None:
    command = [sys.executable, "-m", "earshot", "demo", "--no-serve", "--keep", str(folder)]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)


if __name__ == "__main__":
    main()
