#!/usr/bin/env python3
"""Plays the person at the system browser: opens the sign-in page it is given, creates an account or signs in on the
form that it finds there, and follows the redirects back to the program. Stands in for xdg-open in tests."""

import html.parser
import os
import sys
import urllib.parse
import urllib.request


class FormReader(html.parser.HTMLParser):
    """The forms of a page: their action, fields and submit buttons."""

    def __init__(self):
        super().__init__()
        self.forms = []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "form":
            self.forms.append({"action": attributes.get("action", ""), "fields": {}, "types": {}})
        elif tag in ("input", "button") and self.forms and attributes.get("name"):
            form = self.forms[-1]
            if attributes.get("type") == "submit" and attributes["name"] in form["fields"]:
                return
            form["fields"][attributes["name"]] = attributes.get("value", "")
            form["types"][attributes["name"]] = attributes.get("type", "text")


def answer_form(address, form, account):
    for name, kind in form["types"].items():
        if kind == "password":
            form["fields"][name] = account["password"]
        elif kind in ("text", "email") and not form["fields"][name]:
            form["fields"][name] = account["email"] if "mail" in name or "login" in name or kind == "email" \
                else account["name"]
        elif kind == "checkbox":
            form["fields"][name] = form["fields"][name] or "on"
    target = urllib.parse.urljoin(address, form["action"] or address)
    data = urllib.parse.urlencode(form["fields"]).encode()
    return urllib.request.urlopen(urllib.request.Request(target, data), timeout=20)


def sign_in(address, account):
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
    urllib.request.install_opener(opener)
    answer = opener.open(address, timeout=20)
    for _ in range(6):
        page = answer.read().decode(errors="replace")
        reader = FormReader()
        reader.feed(page)
        wanted = os.environ.get("GUICHET_TEST_FORM", "create")
        forms = [f for f in reader.forms if wanted in f["action"] or wanted in str(f["fields"])] or reader.forms
        if not forms:
            return page
        answer = answer_form(answer.geturl(), forms[0], account)
    raise SystemExit("the sign-in page keeps asking")


if __name__ == "__main__":
    sign_in(sys.argv[1], {"email": "yasmina.haddad@courriel.example", "name": "Yasmina Haddad",
                          "password": "une phrase de passe"})
