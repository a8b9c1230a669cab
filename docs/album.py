"""Where pictures are put."""

import sys
from dataclasses import dataclass
from os.path import relpath
from pathlib import Path

from playwright.sync_api import FloatRect, Page

PATIENCE = 60_000
"""Milliseconds that a page may take; the machine may have other work."""


@dataclass
class Album:
    """The pictures in `folder`; with `only`, those alone whose name contains one of these."""

    folder: Path
    only: tuple[str, ...] = ()
    taken: int = 0

    def wants(self, name: str) -> bool:
        """Whether a picture of this name is to be taken."""
        return not self.only or any(part in name for part in self.only)

    def add(
        self, page: Page, name: str, *, clip: FloatRect | None = None, whole: bool = False
    ) -> None:
        """Save what one sees of `page`, or the `whole` of it; of either only the part `clip`."""
        if not self.wants(name):
            return
        self.put(f"{name}.png", page.screenshot(clip=clip, full_page=whole))

    def put(self, name: str, picture: bytes) -> None:
        """Save `picture` as the file `name`, and say so."""
        self.folder.mkdir(parents=True, exist_ok=True)
        file = self.folder / name
        file.write_bytes(picture)
        self.taken += 1
        sys.stdout.write(f"  {self.taken:>3}  {relpath(file)}\n")
        sys.stdout.flush()

    def summed_up(self) -> None:
        """Say how many were taken, and how large what lies there is."""
        if self.taken:
            size = sum(file.stat().st_size for file in self.folder.glob("*.*"))
            where = relpath(self.folder)
            sys.stdout.write(f"{self.taken} taken; {where} has {size / 1e6:.1f} MB\n")
