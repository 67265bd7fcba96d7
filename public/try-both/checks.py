"""The checks of evening A. Add yours.

A check gets the mail (a row of mails.csv), the model's answer (folder, clause, reply)
and the clauses of the shop. It returns "" if all is well, and otherwise a short reason.
"""


def right_folder(mail, answer, clauses):
    if answer["folder"] != mail["folder"]:
        return f"folder {answer['folder']}, filed as {mail['folder']}"
    return ""


def known_clause(mail, answer, clauses):
    return "" if answer["clause"] in clauses else f"clause {answer['clause']} does not exist"


CHECKS = [right_folder, known_clause]
