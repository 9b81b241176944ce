#!/usr/bin/env python3
"""A mail server on the loopback that keeps what it gets (aiosmtpd).

smtp_sink.py FOLDER [--port N] [--refuse TEXT] : prints "listening on PORT". Each message is read by Python's mail parser and
written to FOLDER as JSON: from, to, subject, body, header names. Recipients that contain TEXT are refused for good.
"""
import argparse
import email.policy
import itertools
import json
import os
import signal
import socket
import sys

try:
    from aiosmtpd.controller import Controller
except ImportError:
    print("NOT RUN: python3-aiosmtpd is not installed", flush=True)
    sys.exit(77)


class Sink:
    def __init__(self, folder, refuse):
        self.folder = folder
        self.refuse = refuse
        self.numbers = itertools.count()

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.refuse and self.refuse in address:
            return "550 5.1.1 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.original_content, policy=email.policy.default)
        told = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "subject": str(message["Subject"]),
            "headers": [name.lower() for name in message.keys()],
            "body": message.get_content(),
            "defects": [str(defect) for defect in message.defects],
        }
        name = os.path.join(self.folder, "%04d.json" % next(self.numbers))
        with open(name + ".new", "w", encoding="utf-8") as file:
            json.dump(told, file)
        os.rename(name + ".new", name)
        return "250 taken"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--refuse", default="")
    options = parser.parse_args()
    port = options.port
    if port == 0:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
    controller = Controller(Sink(options.folder, options.refuse), hostname="127.0.0.1", port=port)
    controller.start()
    print("listening on", port, flush=True)
    signal.sigwait({signal.SIGTERM, signal.SIGINT})
    controller.stop()


main()
