#!/usr/bin/env python3
"""Fits the tagger on a GPU: the same network, data and schedule as `fit` of src/train/java.

    fit_tagger.py --prepared FOLDER --begin FILE --out FOLDER [--resume] [--epochs 6] [--batch 16]
    fit_tagger.py --prepared FOLDER --check

FOLDER holds train.jsonl and dev.jsonl as the Java command `prepare` writes them. FILE holds the
weights to begin from, FOLDER/last.checkpoint those that training came to, both in the format of the
Java class Checkpoint, which `predict` and `export` read. --check reads the data and prints what is
in it; it needs the standard library alone, all else needs PyTorch 2.
"""
import argparse
import os
import sys

from examples import check, examples


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--prepared', required=True)
    parser.add_argument('--begin')
    parser.add_argument('--out')
    parser.add_argument('--check', action='store_true')
    parser.add_argument('--resume', action='store_true')
    parser.add_argument('--epochs', type=float, default=6)
    parser.add_argument('--batch', type=int, default=16, help='windows in a batch')
    parser.add_argument('--rate', type=float, default=1.5e-4)
    parser.add_argument('--head-rate', type=float, default=1e-3)
    parser.add_argument('--falling', type=float, default=0.9)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--minutes-between', type=float, default=5)
    options = parser.parse_args()
    if options.check:
        for split in ('train', 'dev'):
            print(split, check(examples(os.path.join(options.prepared, split + '.jsonl'))))
    elif not (options.begin and options.out):
        sys.exit('--begin and --out are needed')
    else:
        os.makedirs(options.out, exist_ok=True)
        from trainer import fit
        fit(options)


if __name__ == '__main__':
    main()
