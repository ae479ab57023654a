# Attacks the host's files and commands from Python in WebAssembly.
import os
import subprocess

attempts = {
    "passwords": lambda: open("/etc/passwd").read(),
    "environment": lambda: open("/proc/1/environ").read(),
    "docker": lambda: os.stat("/var/run/docker.sock"),
    "home": lambda: os.listdir("/root"),
    "command": lambda: subprocess.run(["id"]),
    "fork": os.fork,
    "others": lambda: os.kill(os.getppid(), 9),
    "JavaScript": lambda: __import__("js"),
}
for name, action in attempts.items():
    try:
        action()
        print(name, "SUCCEEDED")
    except Exception as error:
        print(name, type(error).__name__)
