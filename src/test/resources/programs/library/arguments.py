# args: resize --width 30 --jobs 2 a.png b.png c.png --verbose
"""A command line tool with argparse and a pool of workers."""

import argparse
import sys
from concurrent.futures import ThreadPoolExecutor


def positive(text):
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is not positive")
    return number


def build_parser():
    parser = argparse.ArgumentParser(
        prog="pictures", description="Change pictures."
    )
    parser.add_argument("--version", action="version", version="pictures 1.0")
    commands = parser.add_subparsers(dest="command", required=True)
    resize = commands.add_parser("resize", help="make pictures smaller")
    resize.add_argument("--width", type=positive, default=100)
    resize.add_argument("--jobs", type=positive, default=4, metavar="N")
    resize.add_argument("-v", "--verbose", action="store_true")
    resize.add_argument("files", nargs="+")
    return parser


def resize(name, width):
    stem, _, suffix = name.rpartition(".")
    return f"{stem}-{width}.{suffix}"


def main(argv=None):
    options = build_parser().parse_args(argv)
    if options.verbose:
        print(sorted(vars(options).items()))
    with ThreadPoolExecutor(max_workers=options.jobs) as pool:
        names = pool.map(
            resize, options.files, [options.width] * len(options.files)
        )
        print(*names, sep="\n")


if __name__ == "__main__":
    main()
    try:
        main(["resize", "--width", "0", "x.png"])
    except SystemExit as leaving:
        print("status", leaving.code)
    main(["--version"])
    sys.exit("not reached")
