"""What cannot be guessed, and where it can be used."""

from earshot.clock import Ids


def test_an_id_is_never_taken_for_an_option_of_a_command() -> None:
    made = {Ids().new() for _ in range(3000)}

    assert len(made) == 3000
    assert not [one for one in made if one.startswith("-")]
