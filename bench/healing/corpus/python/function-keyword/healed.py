"""Pascal-case, camel-case, snake-case and kebab-case names."""


def split_words(name):
    """The words of a name in any of the styles, in lower case."""
    words, current = [], ""
    for char in name:
        if char in "_- ":
            if current:
                words.append(current)
            current = ""
        elif char.isupper() and current and not current[-1].isupper():
            words.append(current)
            current = char
        else:
            current += char
    if current:
        words.append(current)
    return [word.lower() for word in words]


def convert(name, style):
    words = split_words(name)
    if style == "snake":
        return "_".join(words)
    if style == "kebab":
        return "-".join(words)
    pascal = "".join(word.capitalize() for word in words)
    if style == "camel":
        return pascal[0].lower() + pascal[1:]
    return pascal


for name in ("totalAmount", "HttpRequest", "user_id", "background-color", "Loud Words"):
    styles = [convert(name, style) for style in ("snake", "kebab", "camel", "pascal")]
    print(name, "->", ", ".join(styles))
assert convert(convert("lineEnd", "kebab"), "camel") == "lineEnd"
print(split_words("parseJSONText"))
