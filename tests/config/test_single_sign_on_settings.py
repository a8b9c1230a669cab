"""What an operator sets about signing in at an identity provider."""

import pytest

from config.settings import SettingsError, read

WHOLE = {
    "EARSHOT_OIDC_ISSUER": " https://login.example/realms/acme\n",
    "EARSHOT_OIDC_CLIENT_ID": "earshot",
    "EARSHOT_OIDC_CLIENT_SECRET": "canary",
    "EARSHOT_PUBLIC_URL": "https://feedback.example",
}


def test_a_provider_is_taken_and_its_secret_not_shown() -> None:
    found = read(WHOLE)

    assert found.oidc_issuer == "https://login.example/realms/acme"
    assert (found.oidc_client_id, found.oidc_client_secret) == ("earshot", "canary")
    assert "canary" not in repr(found)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"EARSHOT_OIDC_ISSUER": ""}, "`oidc_client_id` needs `oidc_issuer`"),
        ({"EARSHOT_OIDC_ISSUER": "login.example"}, "whole address such as https://"),
        ({"EARSHOT_OIDC_ISSUER": "http://login.example"}, "whole address such as https://"),
        ({"EARSHOT_OIDC_CLIENT_ID": ""}, "needs `oidc_client_id` and `public_url`"),
        ({"EARSHOT_PUBLIC_URL": ""}, "needs `oidc_client_id` and `public_url`"),
    ],
)
def test_half_a_provider_is_refused(change: dict[str, str], said: str) -> None:
    with pytest.raises(SettingsError, match=said):
        read(WHOLE | change)
