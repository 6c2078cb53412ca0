"""The queueing work of Tests/Reference/QueueingWork.swift in SimPy, for `Performance --reference`.

A family waits until the worker with fewest children has room for all of it. Prints the seconds of
the fastest of so many replications, and what came of it: events, children, mean wait in days.
"""

import math
import random
import sys
import time
from collections import deque

import simpy

WORKERS, CEILING, HOURS_PER_DAY, DAYS = 40, 20, 0.35, 1095


class Work:
    def __init__(self, seed):
        self.env = simpy.Environment()
        self.luck = random.Random(seed)
        self.holds = [0] * WORKERS
        self.queue = deque()
        self.log = []
        self.daily = []
        self.waiting = self.in_assessment = self.on_plans = self.in_care = 0
        self.children = self.allocated = 0
        self.waited = 0.0
        self.env.process(self.referrals())
        self.env.process(self.count())

    def note(self, child, step):
        self.log.append((self.env.now, child, step))

    def count(self):
        while True:
            yield self.env.timeout(1)
            self.daily.append((self.waiting, self.in_assessment, self.on_plans, self.in_care))

    def siblings(self):
        limit, product, number = math.exp(-0.8), self.luck.random(), 0
        while product > limit:
            product *= self.luck.random()
            number += 1
        return number

    def referrals(self):
        while True:
            yield self.env.timeout(self.luck.expovariate(20))
            self.env.process(self.family(1 + self.siblings()))

    def allocate(self):
        while self.queue:
            turn, size = self.queue[0]
            fewest = min(self.holds)
            if fewest + size > CEILING:
                return
            worker = self.holds.index(fewest)
            self.holds[worker] += size
            self.queue.popleft()
            turn.succeed(worker)

    def family(self, size):
        children = range(self.children, self.children + size)
        self.children += size
        for child in children:
            self.note(child, "referred")
        came = self.env.now
        turn = self.env.event()
        self.queue.append((turn, size))
        self.waiting += size
        self.allocate()
        worker = yield turn
        self.waiting -= size
        self.waited += size * (self.env.now - came)
        self.allocated += size
        for child in children:
            self.note(child, "allocated")
            self.env.process(self.child(child, worker))

    def child(self, child, worker):
        self.in_assessment += 1
        yield self.env.timeout(self.luck.lognormvariate(math.log(6.3), 0.5) / HOURS_PER_DAY)
        self.in_assessment -= 1
        self.holds[worker] -= 1
        self.note(child, "assessed")
        self.allocate()
        if self.luck.random() < 0.3:
            self.on_plans += 1
            self.note(child, "planned")
            yield from self.until(self.luck.gammavariate(2, 150), 90, child, "reviewed")
            self.on_plans -= 1
            self.note(child, "plan ended")
            if self.luck.random() < 0.12:
                self.in_care += 1
                self.note(child, "in care")
                yield from self.until(self.luck.gammavariate(2, 350), 30.4375, child, "visited")
                self.in_care -= 1
                self.note(child, "care ended")
        self.note(child, "closed")

    def until(self, length, step, child, what):
        end = self.env.now + length
        while self.env.now + step < end:
            yield self.env.timeout(step)
            self.note(child, what)
        yield self.env.timeout(end - self.env.now)


def main():
    fastest = math.inf
    for seed in range(1, int(sys.argv[1]) + 1):
        start = time.perf_counter()
        work = Work(seed)
        work.env.run(until=DAYS)
        fastest = min(fastest, time.perf_counter() - start)
    print(fastest, len(work.log), work.children, work.waited / work.allocated)


main()
