"""Parts of the pipeline that Rasa does not have. They run inside Rasa's own Python."""
