"""Lies beside a hostile program, so that it can say what the system answered."""
import ctypes
import errno
import platform

libc = ctypes.CDLL(None, use_errno=True)

# Numbers of system calls on x86-64 and on 64-bit ARM: syscalls(2).
column = {"x86_64": 0, "aarch64": 1}[platform.machine()]
numbers = {
    "acct": (163, 89),
    "add_key": (248, 217),
    "bpf": (321, 280),
    "cachestat": (451, 451),
    "chroot": (161, 51),
    "clone": (56, 220),
    "clone3": (435, 435),
    "fanotify_init": (300, 262),
    "finit_module": (313, 273),
    "fsopen": (430, 430),
    "init_module": (175, 105),
    "io_setup": (206, 0),
    "io_uring_setup": (425, 425),
    "kcmp": (312, 272),
    "kexec_load": (246, 104),
    "keyctl": (250, 219),
    "memfd_secret": (447, 447),
    "mknodat": (259, 33),
    "mount": (165, 40),
    "mount_setattr": (442, 442),
    "move_mount": (429, 429),
    "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265),
    "open_tree": (428, 428),
    "perf_event_open": (298, 241),
    "personality": (135, 92),
    "pidfd_getfd": (438, 438),
    "pidfd_open": (434, 434),
    "pivot_root": (155, 41),
    "process_madvise": (440, 440),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "ptrace": (101, 117),
    "quotactl": (179, 60),
    "reboot": (169, 142),
    "request_key": (249, 218),
    "sethostname": (170, 161),
    "setns": (308, 268),
    "settimeofday": (164, 170),
    "socket": (41, 198),
    "socketpair": (53, 199),
    "swapon": (167, 224),
    "sync": (162, 81),
    "syslog": (103, 116),
    "umount2": (166, 39),
    "unshare": (272, 97),
    "userfaultfd": (323, 282),
    "vmsplice": (278, 75),
}


def call(name, *arguments):
    """Makes a system call past the C library; raises OSError when it fails."""
    words = [ctypes.c_long(word) if isinstance(word, int) else word for word in arguments]
    result = libc.syscall(ctypes.c_long(numbers[name][column]), *words)
    if result < 0:
        raise OSError(ctypes.get_errno(), name)
    return result


def attempt(what, action):
    """Prints what came of an action: the name of its error, or that it has succeeded."""
    try:
        outcome = f"SUCCEEDED ({action()})"
    except OSError as error:
        outcome = errno.errorcode.get(error.errno, repr(error))
    print(f"{what}: {outcome}", flush=True)


def attempt_call(name, *arguments):
    attempt(name, lambda: call(name, *arguments))
