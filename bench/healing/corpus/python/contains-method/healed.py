"""A tiny template engine: {name} is replaced, {name?yes:no} chooses."""


def choose(expression, values):
    name, rest = expression.split("?", 1)
    yes, no = rest.split(":", 1)
    return yes if values.get(name) else no


def render(template, values):
    out = ""
    while "{" in template:
        before, rest = template.split("{", 1)
        expression, template = rest.split("}", 1)
        out += before
        if "?" in expression:
            out += choose(expression, values)
        else:
            out += str(values.get(expression, f"<{expression}>"))
    return out + template


LETTER = "Dear {title} {name}, your {thing} {late?is overdue:is due soon}. {fee?A fee applies.:}"

people = [
    {"title": "Ms", "name": "Horvat", "thing": "atlas", "late": True, "fee": 2},
    {"title": "Dr", "name": "Singh", "thing": "globe", "late": False},
    {"name": "Abara", "thing": "map"},
]
for person in people:
    print(render(LETTER, person).strip())
print(len(render("{a}{b}{a}", {"a": 12, "b": "-"})), repr(render("", {})))
