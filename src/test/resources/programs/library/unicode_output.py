"""Text beyond ASCII: names, output, errors, and what cannot be encoded."""

import sys
import threading
import unicodedata

WORDS = [
    "Grüße",
    "naïve",
    "Привет",
    "日本語",
    "שלום",
    "🧵🔒",
    "e\u0301",
    "½ ≠ ∞",
]


def überprüfe(wort, ergebnisse):
    name = threading.current_thread().name
    ergebnisse[wort] = (name, len(wort), len(wort.encode()))


ergebnisse = {}
fäden = [
    threading.Thread(
        target=überprüfe, args=(wort, ergebnisse), name=f"Faden {wort}"
    )
    for wort in WORDS
]
for faden in fäden:
    faden.start()
for faden in fäden:
    faden.join()
for wort in WORDS:
    print(wort, *ergebnisse[wort])
print("composed:", unicodedata.normalize("NFC", WORDS[6]) == "é")
print(sys.stdout.encoding.lower(), sys.stdout.errors, sys.stderr.errors)
print("auf stderr: ✓ ÄÖÜ", file=sys.stderr)
print("tab\tand\rreturn\vand\fform feed \0 nul \x7f del")
try:
    print("lone surrogate: \ud800")
except UnicodeEncodeError as error:
    print(error.encoding, error.start, error.reason)
print("on stderr a lone surrogate is escaped: \ud800", file=sys.stderr)
print(ascii("日本"), repr("日\u200b本"))
sys.stdout.flush()
sys.stdout.buffer.write("bytes: ÿ \udcff\n".encode("utf-8", "surrogateescape"))
sys.stdout.buffer.write(b"not UTF-8: \xff\xfe\n")
sys.stdout.buffer.flush()


def platze():
    raise ValueError("kaputt: ∅ 日本")


faden = threading.Thread(target=platze, name="🧵")
faden.start()
faden.join()
