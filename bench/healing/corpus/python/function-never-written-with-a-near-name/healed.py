"""Reads messages of a small protocol: header, body and footer.

The header holds the kind and a number, the footer the checksum and then the length of the body.
"""

MESSAGES = ["2A07|hello there|4C0B", "2B03|ok then|A907", "1001|?|3F02"]


def decode_header(text):
    """Kind and sequence number, each two hexadecimal digits."""
    return int(text[:2], 16), int(text[2:], 16)


def decode_footer(text):
    """Length and checksum of the body, which stand the other way round in the text."""
    return int(text[2:], 16), int(text[:2], 16)


def checksum(body):
    return sum(map(ord, body)) % 256


def read(message):
    header, body, footer = message.split("|")
    kind, number = decode_header(header)
    length, expected = decode_footer(footer)
    return {
        "kind": kind,
        "number": number,
        "whole": len(body) == length,
        "intact": checksum(body) == expected,
        "checksum": f"{checksum(body):02X}",
    }


for message in MESSAGES:
    print(read(message))
