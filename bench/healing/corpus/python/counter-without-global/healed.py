next_number = 1
tickets = []


def open_ticket(title, priority=3):
    """Every ticket gets the next number of the whole program."""
    global next_number
    ticket = {"number": next_number, "title": title, "priority": priority, "open": True}
    next_number += 1
    tickets.append(ticket)
    return ticket


def close_ticket(number):
    for ticket in tickets:
        if ticket["number"] == number:
            ticket["open"] = False
            return True
    return False


open_ticket("printer is offline")
open_ticket("door badge lost", priority=1)
open_ticket("new keyboard", priority=5)
print("closed 2:", close_ticket(2))
print("closed 9:", close_ticket(9))
open_ticket("server room is hot", priority=1)

for ticket in sorted(tickets, key=lambda t: (t["priority"], t["number"])):
    state = "open" if ticket["open"] else "closed"
    print(f"#{ticket['number']} p{ticket['priority']} {state:<6} {ticket['title']}")
print("next:", next_number)
