def load(text):
    try:
        return int(text)
    except ValueError as error:
        raise RuntimeError("bad config") from error
try:
    load("x")
except RuntimeError:
    {}["missing"]
