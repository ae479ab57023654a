"""Runs many programs in one interpreter, each as if it had been started alone with `python3 program.py`.

Reads a JSON list of sources from programs.json and prints a JSON list of {code, stdout, stderr}. A fresh interpreter
for each would be truer and take minutes where starting one takes seconds.
"""

import builtins
import contextlib
import gc
import io
import json
import linecache
import os
import sys
import traceback
import types
import warnings

PATH = os.path.join(os.getcwd(), "program.py")
KEPT = dict(vars(builtins))


def run(source):
    with open(PATH, "w", newline="", encoding="utf-8", errors="surrogatepass") as file:
        file.write(source)
    linecache.clearcache()
    module = types.ModuleType("__main__")
    module.__file__ = PATH
    before, sys.modules["__main__"] = sys.modules["__main__"], module
    sys.argv = ["program.py"]
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2))
    code = 0
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), warnings.catch_warnings():
        warnings.simplefilter("default")
        sys.stdin = io.StringIO("")
        try:
            exec(compile(source, PATH, "exec", dont_inherit=True), module.__dict__)
        except SystemExit as leave:
            code = leave.code if isinstance(leave.code, int) else int(leave.code is not None)
            if isinstance(leave.code, str):
                print(leave.code, file=sys.stderr)
        except BaseException as error:
            code = 1
            # The first frame is this file's own.
            stack = None if error.__traceback__ is None else error.__traceback__.tb_next
            traceback.print_exception(type(error), error, stack)
            del error, stack
        sys.modules["__main__"] = before
        module.__dict__.clear()
        gc.collect()
    vars(builtins).update(KEPT)
    return {"code": code, "stdout": text_of(out), "stderr": text_of(err)}


def text_of(stream):
    return stream.buffer.getvalue().decode("utf-8", "replace")


with open("programs.json", encoding="utf-8") as file:
    programs = json.load(file)
results = [run(program) for program in programs]
print(json.dumps(results))
