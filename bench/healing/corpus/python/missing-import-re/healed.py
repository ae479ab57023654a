"""Pulls dates, amounts and addresses out of free text."""
import re


TEXT = """
Dear Ms Vogel, your order of 2023-11-05 over EUR 149.90 was sent on 2023-11-07.
The part for EUR 12.00 follows. Questions? Write to help@shop.example or
returns@shop.example before 2023-12-01.
"""


def dates(text):
    return re.findall(r"\b\d{4}-\d{2}-\d{2}\b", text)


def amounts(text):
    return [float(m) for m in re.findall(r"EUR (\d+\.\d{2})", text)]


def addresses(text):
    return re.findall(r"[\w.]+@[\w.]+\w", text)


def mask(text):
    return re.sub(r"(\w)[\w.]*@", r"\1***@", text)


print("dates:", dates(TEXT))
print("sum:", round(sum(amounts(TEXT)), 2))
print("addresses:", addresses(TEXT))
print(mask(TEXT).strip().splitlines()[-1])
