# Attacks the host through every file that leads out of a container badly shut.
import errno
import os

paths = {
    os.O_RDONLY: ["/proc/1/root/etc/shadow", "/proc/kmsg", "/dev/mem", "/dev/vda", "/dev/sda", "/dev/kmsg"],
    os.O_WRONLY: [
        "/proc/sysrq-trigger",
        "/proc/sys/kernel/core_pattern",
        "/proc/sys/kernel/modprobe",
        "/sys/kernel/uevent_helper",
        "/sys/fs/cgroup/cgroup.procs",
        "/sys/fs/cgroup/memory.max",
        "/sys/fs/cgroup/memory/memory.limit_in_bytes",
        "/sys/fs/cgroup/memory/release_agent",
        "/sys/fs/cgroup/devices/devices.allow",
        "/proc/1/oom_score_adj",
        "/etc/passwd",
        "/usr/bin/python3",
        "/dev/tty",
    ],
}
for flags, names in paths.items():
    for name in names:
        try:
            file = os.open(name, flags)
            # Files of the sandbox's own may open; what counts is what they do then.
            print(name, os.write(file, b"0") if flags else os.read(file, 1))
        except OSError as error:
            assert error.errno in (errno.EACCES, errno.EPERM, errno.ENOENT, errno.EROFS, errno.ENXIO, errno.EINVAL), error
for name in ("/proc/kcore", "/proc/keys", "/proc/timer_list", "/proc/interrupts"):
    try:
        print(name, len(open(name, "rb").read(64)))
    except OSError:
        print(name, 0)
sockets = ["/var/run/docker.sock", "/run/docker.sock", "/run/containerd/containerd.sock", "/run/podman/podman.sock"]
print([name for name in sockets if os.path.exists(name)])
