"""Writes the script that draws the report's charts: Vega, Vega-Lite and Vega-Embed in one file.

    python bundle.py OUT

The bundle comes out of the vl-convert-python package; nothing is loaded from the network.
"""

import os
import sys

import vl_convert


def main(out: str) -> None:
    text = vl_convert.javascript_bundle()
    if "</script" in text.lower():
        raise SystemExit("error: the bundle would end the script that it stands in")
    beside = f"{out}.unfinished"
    with open(beside, "w", encoding="utf-8") as file:
        file.write(text)
    os.replace(beside, out)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit("usage: python bundle.py OUT")
    main(sys.argv[1])
