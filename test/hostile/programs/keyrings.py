# Attacks the kernel's keyrings, which belong to a user and would outlive the run.
from attempt import attempt_call

user_keyring = -4
attempt_call("add_key", b"user", b"yuubox", b"secret", 6, user_keyring)
attempt_call("request_key", b"user", b"yuubox", None, user_keyring)
attempt_call("keyctl", 0, user_keyring, 1, 0, 0)
