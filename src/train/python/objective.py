"""What training makes small, and the best tags under the same scores."""
import torch
import torch.nn.functional as F

from examples import RELATIONS, padded
from tags import KINDS, is_allowed, may_begin, may_end, spans_of

MENTION_SHARE, LINK_SHARE = 0.3, 0.3
FORBIDDEN = -1e4


def rules(count, device):
    """What is added to scores of so many tags so that they keep to the rules: begin, order, end."""
    def barred(values):
        return torch.tensor([0.0 if v else FORBIDDEN for v in values], device=device)
    begin = barred([may_begin(t) for t in range(count)])
    end = barred([may_end(t) for t in range(count)])
    order = barred([is_allowed(a, b) for a in range(count) for b in range(count)])
    return begin, order.view(count, count), end


def core_scores(scores, batch, known):
    """Scores of each row's core tokens, side by side, with their number; unknown rows have none."""
    index = batch['core_firsts'][:, :, None].expand(-1, -1, scores.shape[2])
    return scores.gather(1, index), batch['core_mask'] * known[:, None]


def chain_loss(scores, mask, gold, transitions):
    """The loss of a linear-chain conditional random field, summed, and its number of tokens."""
    begin, order, end = rules(scores.shape[2], scores.device)
    between = transitions + order
    rows = mask[:, 0] > 0
    if not rows.any():
        return scores.sum() * 0, 0
    scores, mask, gold = scores[rows], mask[rows], gold[rows]
    picked = scores.gather(2, gold[:, :, None])[:, :, 0] * mask
    path = picked.sum(1) + (between[gold[:, :-1], gold[:, 1:]] * mask[:, 1:]).sum(1)
    total = scores[:, 0] + begin
    for i in range(1, scores.shape[1]):
        after = torch.logsumexp(total[:, :, None] + between, 1) + scores[:, i]
        total = torch.where(mask[:, i, None] > 0, after, total)
    return (torch.logsumexp(total + end, 1) - path).sum(), int(mask.sum())


def link_loss(scores, batch, relation):
    """The loss of choosing the linked token, summed, and its number of links."""
    rows, tokens, linked = batch['links'][relation]
    if not len(rows):
        return scores.sum() * 0, 0
    chosen = scores[rows, tokens].masked_fill(batch['choices'][rows] == 0, FORBIDDEN)
    return F.cross_entropy(chosen, linked, reduction='sum'), len(rows)


def losses(tagger, batch):
    tags, mentions, links = tagger.forward(batch)
    everyone = torch.ones(len(tags), device=tags.device)
    scores, mask = core_scores(tags, batch, everyone)
    sums = [chain_loss(scores, mask, batch['tags'], tagger.weights['tags.transitions'])]
    scores, mask = core_scores(mentions, batch, batch['mentions_known'])
    sums.append(chain_loss(scores, mask, batch['mentions'],
                           tagger.weights['mentions.transitions']))
    linked = [link_loss(links[i], batch, i) for i in range(RELATIONS)]
    sums += linked
    shares = (1, MENTION_SHARE, LINK_SHARE, LINK_SHARE)
    return sum(share * total / max(1, count) for share, (total, count) in zip(shares, sums))


def tensors_of(rows, device):
    """A batch as tensors, filled up to the longest row."""
    width = max(len(row['pieces']) for row in rows)
    core = max(row['core'][1] - row['core'][0] for row in rows)
    batch = {part: torch.tensor(padded(rows, part, width), device=device)
             for part in ('pieces', 'shapes', 'marks', 'places')}
    fill = [[1.0] * len(row['pieces']) + [0.0] * (width - len(row['pieces'])) for row in rows]
    batch['mask'] = torch.tensor(fill, device=device)
    firsts = [row['firsts'][row['core'][0]:row['core'][1]] for row in rows]
    batch['core_firsts'] = torch.tensor([f + [0] * (core - len(f)) for f in firsts], device=device)
    batch['core_mask'] = torch.tensor(
        [[1.0] * len(f) + [0.0] * (core - len(f)) for f in firsts], device=device)
    for part in ('tags', 'mentions'):
        batch[part] = torch.tensor(padded(rows, part, core), device=device)
    batch['mentions_known'] = torch.tensor(
        [float(bool(row['mentions'])) for row in rows], device=device)
    choices = torch.zeros(len(rows), width)
    for i, row in enumerate(rows):
        choices[i, [0] + row['firsts']] = 1
    batch['choices'] = choices.to(device)
    batch['links'] = [links_of(rows, relation, device) for relation in range(RELATIONS)]
    return batch


def links_of(rows, relation, device):
    found = [(i, row['firsts'][token], 0 if linked < 0 else row['firsts'][linked])
             for i, row in enumerate(rows)
             for own, token, linked in row['links'] if own == relation]
    return [torch.tensor(column, dtype=torch.long, device=device)
            for column in (zip(*found) if found else ((), (), ()))]


def best_path(scores, transitions):
    """Viterbi's path for one row of core tokens; tensors on the processor."""
    begin, order, end = rules(scores.shape[1], 'cpu')
    between = transitions + order
    total, came = scores[0] + begin, []
    for row in scores[1:]:
        best, where = (total[:, None] + between).max(0)
        total = best + row
        came.append(where)
    tag = int((total + end).argmax())
    path = [tag]
    for where in reversed(came):
        tag = int(where[tag])
        path.append(tag)
    return path[::-1]


def evaluate(tagger, rows, size, device):
    """Exact F1 of source, cue and content on the prepared tokens."""
    gold, found, right = [0] * KINDS, [0] * KINDS, [0] * KINDS
    transitions = tagger.weights['tags.transitions'].detach().float().cpu()
    for i in range(0, len(rows), size):
        part = rows[i:i + size]
        batch = tensors_of(part, device)
        with torch.no_grad():
            tags, _, _ = tagger.forward(batch)
        scores, mask = core_scores(tags, batch, torch.ones(len(part), device=device))
        for row, own, known in zip(part, scores.cpu(), mask.cpu()):
            path = best_path(own[:int(known.sum())], transitions)
            expected, got = spans_of(row['tags']), spans_of(path)
            for counts, spans in ((gold, expected), (found, got), (right, expected & got)):
                for kind, _, _ in spans:
                    counts[kind] += 1
    return [200 * r / max(1, g + f) for g, f, r in zip(gold, found, right)]
