/** What LeetCode puts around a solution: without it none of them compiles. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/**
 * By language: the imports that LeetCode names in its help, and the two classes that it gives in comments only.
 * https://support.leetcode.com/hc/en-us/articles/360011833974
 */
export const surroundings: Readonly<Record<string, Surroundings>> = {
  python: {
    before: `import bisect, collections, datetime, functools, heapq, itertools, math, operator, random, re, string, sys
from bisect import *
from collections import *
from functools import *
from heapq import *
from itertools import *
from math import *
from typing import *


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


`,
    after: '',
  },
  cpp: {
    before: `#include <bits/stdc++.h>
using namespace std;

struct ListNode {
  int val;
  ListNode *next;
  ListNode(int val = 0, ListNode *next = nullptr) : val(val), next(next) {}
};

struct TreeNode {
  int val;
  TreeNode *left, *right;
  TreeNode(int val = 0, TreeNode *left = nullptr, TreeNode *right = nullptr)
      : val(val), left(left), right(right) {}
};

`,
    after: '\n\nint main() {}\n',
  },
  java: {
    before: `import java.util.*;
import java.util.function.*;
import java.util.stream.*;

`,
    after: `

class ListNode {
  int val;
  ListNode next;
  ListNode() {}
  ListNode(int val) { this.val = val; }
  ListNode(int val, ListNode next) { this.val = val; this.next = next; }
}

class TreeNode {
  int val;
  TreeNode left, right;
  TreeNode() {}
  TreeNode(int val) { this.val = val; }
  TreeNode(int val, TreeNode left, TreeNode right) { this.val = val; this.left = left; this.right = right; }
}
`,
  },
};
