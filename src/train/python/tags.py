"""The tags of the prepared files and their rules, as SpanTags.java has them."""

KINDS = 3  # of spans of attributions; mentions have their own
FIRST, INNER, LAST, ONLY = range(4)


def part_of(tag):
    return (tag - 1) % 4


def kind_of(tag):
    return (tag - 1) // 4


def is_open(tag):
    return tag > 0 and part_of(tag) in (FIRST, INNER)


def may_begin(tag):
    return tag == 0 or part_of(tag) in (FIRST, ONLY)


def may_end(tag):
    return not is_open(tag)


def is_allowed(tag, after):
    if is_open(tag):
        return after > 0 and kind_of(after) == kind_of(tag) and part_of(after) in (INNER, LAST)
    return may_begin(after)


def spans_of(tags):
    """Spans (kind, begin, end) of tags that keep to the rules."""
    found, begin = set(), 0
    for i, tag in enumerate(tags):
        if tag and part_of(tag) in (FIRST, ONLY):
            begin = i
        if tag and part_of(tag) in (LAST, ONLY):
            found.add((kind_of(tag), begin, i + 1))
    return found
