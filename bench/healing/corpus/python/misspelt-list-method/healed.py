class PrintQueue:
    """A first-in first-out queue of print jobs with urgent jobs in front."""

    def __init__(self):
        self.jobs = []
        self.printed = []

    def submit(self, name, pages, urgent=False):
        job = {"name": name, "pages": pages}
        if urgent:
            self.jobs.insert(0, job)
        else:
            self.jobs.append(job)

    def run(self, page_budget):
        used = 0
        while self.jobs and used + self.jobs[0]["pages"] <= page_budget:
            job = self.jobs.pop(0)
            used += job["pages"]
            self.printed.append(job["name"])
        return used


queue = PrintQueue()
queue.submit("thesis", 40)
queue.submit("invoice", 2)
queue.submit("poster", 1)
queue.submit("contract", 5, urgent=True)

print("pages used:", queue.run(46))
print("printed:", ", ".join(queue.printed))
print("waiting:", [job["name"] for job in queue.jobs])
print("pages used:", queue.run(10))
print("printed:", ", ".join(queue.printed))
