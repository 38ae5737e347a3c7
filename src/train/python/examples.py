"""The prepared files: a window with its labels a line, as Example.java has them."""
import json
import random

from tags import KINDS, is_allowed, may_begin, may_end, spans_of

RELATIONS = 2


def examples(path):
    with open(path, encoding='utf-8') as lines:
        return [json.loads(line) for line in lines]


def batches(rows, size, seed):
    """Batches of like length, in an order that the seed fixes."""
    chance = random.Random(seed)
    order = rows[:]
    chance.shuffle(order)
    found = []
    for i in range(0, len(order), 24 * size):
        pool = sorted(order[i:i + 24 * size], key=lambda row: len(row['pieces']))
        found += [pool[j:j + size] for j in range(0, len(pool), size)]
    chance.shuffle(found)
    return found


def padded(rows, part, width, fill=0):
    return [row[part] + [fill] * (width - len(row[part])) for row in rows]


def check(rows):
    """Raises an error where a row breaks what the trainer relies on; returns counts."""
    spans = [0] * KINDS
    links = [0] * RELATIONS
    for row in rows:
        begin, end = row['core']
        assert len({len(row[part]) for part in ('pieces', 'shapes', 'marks', 'places')}) == 1
        assert len(row['firsts']) == len(row['begins']) == len(row['ends'])
        assert row['firsts'][-1] < len(row['pieces']) <= 512
        for tags in (row['tags'], row['mentions']):
            assert len(tags) in (0, end - begin)
            assert all(is_allowed(a, b) for a, b in zip(tags, tags[1:]))
            assert not tags or may_begin(tags[0]) and may_end(tags[-1])
        for kind, _, _ in spans_of(row['tags']):
            spans[kind] += 1
        for relation, token, linked in row['links']:
            assert begin <= token < end and -1 <= linked < len(row['firsts'])
            links[relation] += 1
    return {'windows': len(rows), 'source, cue, content': spans, 'content-cue, cue-source': links}
