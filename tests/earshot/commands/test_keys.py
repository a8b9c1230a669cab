"""`earshot keys`: keys of other programs, arranged at the machine itself."""

import json
import re

from tests.earshot.commands.conftest import Earshot

KEY = re.compile(r"^  (esk_[A-Za-z0-9_-]{43})$", re.MULTILINE)


def test_a_key_is_made_and_shown_once(earshot: Earshot) -> None:
    added = earshot("keys", "add", "shop", "--scope", "people:write", "--scope", "scores:read")
    listed = earshot("keys", "list")

    (key,) = KEY.findall(added.out)
    assert key not in listed.out
    assert "shop                 never used; people:write scores:read\n1 key." in listed.out


def test_a_key_is_revoked_by_its_name(earshot: Earshot) -> None:
    earshot("keys", "add", "shop", "--scope", "people:read")

    revoked = earshot("keys", "revoke", "shop")
    (key,) = json.loads(earshot("keys", "list", "--format", "json").out)

    assert revoked.code == 0
    assert (key["name"], key["scopes"], key["used_at"]) == ("shop", ["people:read"], None)
    assert key["revoked_at"] is not None
    assert "revoked 20" in earshot("keys", "list").out


def test_what_is_not_there_is_said(earshot: Earshot) -> None:
    unknown = earshot("keys", "revoke", "nobody")
    without = earshot("keys", "add", "shop")
    wrong = earshot("keys", "add", "shop", "--scope", "everything")

    assert (unknown.code, unknown.err.count("\n")) == (1, 1)
    assert "No key in force is called `nobody`" in unknown.err
    assert (without.code, wrong.code) == (2, 2)
