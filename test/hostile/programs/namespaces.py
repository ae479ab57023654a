# Attacks the container's walls: namespaces of its own, mounts, devices.
import os

from attempt import attempt, attempt_call, call

new_user, new_mount, child_ended = 0x10000000, 0x00020000, 17
attempt_call("unshare", new_user)
attempt_call("unshare", new_mount)
attempt_call("clone", new_user | child_ended, 0, 0, 0, 0)
attempt_call("clone3", bytes(88), 88)
attempt("setns", lambda: call("setns", os.open("/proc/self/ns/mnt", os.O_RDONLY), 0))
attempt_call("mount", b"none", b"/tmp", b"tmpfs", 0, None)
attempt_call("umount2", b"/proc/kcore", 0)
attempt_call("fsopen", b"tmpfs", 0)
attempt_call("open_tree", -100, b"/", 0)
attempt_call("move_mount", -100, b"/", -100, b"/tmp", 0)
attempt_call("mount_setattr", -100, b"/", 0, bytes(32), 32)
attempt_call("pivot_root", b"/tmp", b"/tmp")
attempt_call("chroot", b"/tmp")
attempt_call("name_to_handle_at", -100, b"/", bytes(136), bytes(4), 0)
attempt_call("open_by_handle_at", -100, bytes(136), 0)
attempt_call("fanotify_init", 0, 0)
block_device, character_device = 0o060600, 0o020600
attempt("disk device", lambda: call("mknodat", -100, b"/tmp/disk", block_device, 0xFE00))
attempt("memory device", lambda: call("mknodat", -100, b"/tmp/memory", character_device, 0x0101))
