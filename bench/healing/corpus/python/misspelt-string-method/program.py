# Convert a tiny subset of Markdown to HTML.
SOURCE = """\
# Trip notes
We left **early** and it rained.

## Packing
- boots
- *warm* coat
- map

Nobody forgot the **map** this time.
"""


def inline(text):
    for mark, tag in (("**", "b"), ("*", "i")):
        parts = text.split(mark)
        out = parts[0]
        for number, part in enumerate(parts[1:]):
            out += (f"<{tag}>" if number % 2 == 0 else f"</{tag}>") + part
        text = out
    return text


def convert(source):
    html = []
    in_list = False
    for line in source.splitlines():
        is_item = line.starts_with("- ")
        if in_list and not is_item:
            html.append("</ul>")
        if is_item and not in_list:
            html.append("<ul>")
        in_list = is_item
        if is_item:
            html.append(f"  <li>{inline(line[2:])}</li>")
        elif line[:1] == "#":
            level = len(line) - len(line.lstrip("#"))
            html.append(f"<h{level}>{inline(line[level:].strip())}</h{level}>")
        elif line:
            html.append(f"<p>{inline(line)}</p>")
    return html


html = convert(SOURCE)
print("\n".join(html))
print(len(html), "lines")
