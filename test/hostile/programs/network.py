# Attacks the network: the cloud's metadata, the host, the local network, names, IPv6 and broadcasts.
import socket

places = {
    "metadata": ("169.254.169.254", 80),
    "host": ("172.17.0.1", 2375),
    "local network": ("192.168.0.1", 80),
    "internet": ("1.1.1.1", 53),
    "IPv6": ("2606:4700:4700::1111", 53),
    "metadata by IPv6": ("fd00:ec2::254", 80),
    "mapped": ("::ffff:169.254.169.254", 80),
}
for name, place in places.items():
    try:
        socket.create_connection(place, timeout=1)
        print(name, "SUCCEEDED")
    except OSError:
        print(name, "unreachable")
try:
    socket.getaddrinfo("example.org", 80)
    print("names", "SUCCEEDED")
except OSError:
    print("names", "unreachable")
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
    sender.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
    try:
        sender.sendto(b"x", ("255.255.255.255", 9))
        print("broadcast", "SUCCEEDED")
    except OSError:
        print("broadcast", "unreachable")
