"""Renders a Vega-Lite specification as SVG: render.py SPEC.vl.json OUT.svg"""

import pathlib
import sys

import vl_convert

LARGEST = 300_000  # bytes, of a picture that is committed


def main():
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    spec, out = map(pathlib.Path, sys.argv[1:])
    if not spec.exists():
        raise SystemExit(f"{spec}: not there; write it with `ansinh run … --format vegalite`")
    text = spec.read_text()
    picture = vl_convert.vegalite_to_svg(text)
    if len(picture.encode()) > LARGEST:
        raise SystemExit(f"{out}: {len(picture.encode())} bytes, at most {LARGEST}")
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(picture)
    print(f"{out}: {len(picture.encode())} bytes")


if __name__ == "__main__":
    main()
