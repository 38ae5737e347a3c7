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
import array
import json
import math
import os
import random
import struct
import sys
import time

try:
    import torch
    import torch.nn.functional as F
except ImportError:
    torch = None

MAGIC = 0x51544147
HEAD_WIDTH = 32
LINK_WIDTH = 64
DISTANCES = 16
KINDS = 3
TAGS = 1 + 4 * KINDS
FIRST, INNER, LAST, ONLY = range(4)
RELATIONS = 2
MENTION_SHARE, LINK_SHARE = 0.3, 0.3
FORBIDDEN = -1e4


# ---- data -----------------------------------------------------------------------------------

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


# ---- checkpoints ----------------------------------------------------------------------------

def read_checkpoint(path):
    """The number of steps and the tensors as {name: (shape, array of floats)}."""
    with open(path, 'rb') as file:
        magic, steps, count = struct.unpack('>iii', file.read(12))
        if magic != MAGIC:
            raise ValueError(path + ' is no checkpoint')
        tensors = {}
        for _ in range(count):
            name = file.read(struct.unpack('>H', file.read(2))[0]).decode()
            rank = struct.unpack('>i', file.read(4))[0]
            shape = struct.unpack('>%dq' % rank, file.read(8 * rank))
            values = array.array('f', file.read(4 * struct.unpack('>i', file.read(4))[0]))
            if sys.byteorder == 'little':
                values.byteswap()
            tensors[name] = (shape, values)
        return steps, tensors


def write_checkpoint(path, steps, tensors):
    with open(path + '.part', 'wb') as file:
        file.write(struct.pack('>iii', MAGIC, steps, len(tensors)))
        for name, (shape, values) in tensors.items():
            file.write(struct.pack('>H', len(name)) + name.encode())
            file.write(struct.pack('>i%dqi' % len(shape), len(shape), *shape, len(values)))
            swapped = array.array('f', values)
            if sys.byteorder == 'little':
                swapped.byteswap()
            file.write(swapped.tobytes())
    os.replace(path + '.part', path)


# ---- network --------------------------------------------------------------------------------

def distance_classes(length, device):
    away = torch.arange(length, device=device)
    away = away[None, :] - away[:, None]
    steps = torch.floor(2 * torch.log2(1.0 + away.abs().double()) + 0.5).long()
    return DISTANCES + away.sign() * steps.clamp(max=DISTANCES)


class Tagger:
    """The network of Encoder.java and Network.java over named weights."""

    def __init__(self, weights, dropout):
        self.weights = weights
        self.dropout = dropout
        self.width = weights['embeddings.word_embeddings.weight'].shape[1]
        self.layers = sum(name.endswith('.intermediate.dense.weight') for name in weights)

    def dense(self, name, x):
        return x @ self.weights[name + '.weight'] + self.weights[name + '.bias']

    def normal(self, name, x):
        scale, shift = self.weights[name + '.weight'], self.weights[name + '.bias']
        return F.layer_norm(x, (self.width,), scale, shift, 1e-12)

    def drop(self, x):
        return F.dropout(x, self.dropout, self.dropout > 0)

    def embed(self, batch):
        w = self.weights
        places = torch.arange(batch['pieces'].shape[1], device=batch['pieces'].device)
        x = F.embedding(batch['pieces'], w['embeddings.word_embeddings.weight'])
        x = x + F.embedding(batch['shapes'], w['features.shape'])
        x = x + F.embedding(batch['marks'], w['features.mark'])
        x = x + F.embedding(batch['places'], w['features.place'])
        x = x + F.embedding(places, w['embeddings.position_embeddings.weight'])
        x = x + w['embeddings.token_type_embeddings.weight'][0]
        return self.drop(self.normal('embeddings.LayerNorm', x))

    def attention(self, name, x, mask):
        size, length, _ = x.shape
        q, k, v = (self.dense(name + part, x).view(size, length, -1, HEAD_WIDTH).transpose(1, 2)
                   for part in ('query', 'key', 'value'))
        read = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        return read.transpose(1, 2).reshape(size, length, self.width)

    def layer(self, name, x, mask):
        attended = self.attention(name + 'attention.self.', x, mask)
        output = self.drop(self.dense(name + 'attention.output.dense', attended))
        middle = self.normal(name + 'attention.output.LayerNorm', output + x)
        wide = F.gelu(self.dense(name + 'intermediate.dense', middle))
        narrow = self.drop(self.dense(name + 'output.dense', wide))
        return self.normal(name + 'output.LayerNorm', narrow + middle)

    def forward(self, batch):
        """Scores of tags and mentions [batch, length, tags] and of links [batch, length, length]."""
        x = self.embed(batch)
        mask = (batch['mask'] > 0)[:, None, None, :]
        for i in range(self.layers):
            x = self.layer('encoder.layer.%d.' % i, x, mask)
        tags = self.dense('tags.output', F.gelu(self.dense('tags.hidden', x))).float()
        classes = distance_classes(x.shape[1], x.device)
        links = []
        for i in range(RELATIONS):
            a = self.dense('links.%d.from' % i, x).float() / math.sqrt(LINK_WIDTH)
            b = self.dense('links.%d.to' % i, x).float()
            near = self.weights['links.%d.distance' % i][classes]
            links.append(a @ b.transpose(1, 2) + near)
        return tags, self.dense('mentions.output', x).float(), links


# ---- losses ---------------------------------------------------------------------------------

def rules(device):
    """What is added to scores so that tags keep to the rules: begin, order, end."""
    def barred(values):
        return torch.tensor([0.0 if v else FORBIDDEN for v in values], device=device)
    begin = barred([may_begin(t) for t in range(TAGS)])
    end = barred([may_end(t) for t in range(TAGS)])
    order = barred([is_allowed(a, b) for a in range(TAGS) for b in range(TAGS)])
    return begin, order.view(TAGS, TAGS), end


def core_scores(scores, batch, known):
    """Scores of each row's core tokens, side by side, with their number; unknown rows have none."""
    index = batch['core_firsts'][:, :, None].expand(-1, -1, scores.shape[2])
    return scores.gather(1, index), batch['core_mask'] * known[:, None]


def chain_loss(scores, mask, gold, transitions):
    """The loss of a linear-chain conditional random field, summed, and its number of tokens."""
    begin, order, end = rules(scores.device)
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


# ---- development ----------------------------------------------------------------------------

def best_path(scores, transitions):
    """Viterbi's path for one row of core tokens; tensors on the processor."""
    begin, order, end = rules('cpu')
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


# ---- training -------------------------------------------------------------------------------

def is_trained(name):
    return not name.startswith('embeddings.') or name.startswith('embeddings.LayerNorm')


def layer_rate(name, options, layers):
    if name.startswith('embeddings.'):
        return options.rate * options.falling ** layers
    if name.startswith('encoder.layer.'):
        return options.rate * options.falling ** (layers - 1 - int(name.split('.')[2]))
    return options.head_rate


def schedule(step, total):
    warm = max(1, 0.06 * total)
    return (step + 1) / warm if step < warm else max(0, (total - step) / (total - warm))


def tensor_of(shape, values):
    return torch.frombuffer(values, dtype=torch.float32).clone().view(*shape)


def load(path, device):
    steps, stored = read_checkpoint(path)
    weights = {name: tensor_of(shape, values).to(device)
               for name, (shape, values) in stored.items()
               if not name.startswith(('first.', 'second.'))}
    for name, weight in weights.items():
        weight.requires_grad_(is_trained(name))
    return steps, weights, stored


def optimizer_of(weights, options, layers, stored, steps):
    groups = []
    for name, weight in weights.items():
        if is_trained(name):
            decay = 0.01 if name.endswith('dense.weight') else 0
            rate = layer_rate(name, options, layers)
            groups.append({'params': [weight], 'lr': rate, 'weight_decay': decay, 'name': name})
    optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98), eps=1e-8)
    for group in groups if 'first.tags.output.bias' in stored else ():
        weight = group['params'][0]
        first, second = (tensor_of(*stored[part + group['name']]).to(weight.device)
                         for part in ('first.', 'second.'))
        optimizer.state[weight] = {'step': torch.tensor(float(steps)), 'exp_avg': first,
                                   'exp_avg_sq': second}
    return optimizer


def save(path, steps, weights, optimizer):
    def plain(tensor):
        values = array.array('f')
        values.frombytes(tensor.detach().float().cpu().contiguous().numpy().tobytes())
        return tuple(tensor.shape), values
    tensors = {name: plain(weight) for name, weight in weights.items()}
    for part, key in (('first.', 'exp_avg'), ('second.', 'exp_avg_sq')):
        for name, weight in weights.items():
            if weight in optimizer.state:
                tensors[part + name] = plain(optimizer.state[weight][key])
    write_checkpoint(path, steps, tensors)


def train(options):
    device = 'cuda' if torch.cuda.is_available() else 'cpu'
    torch.manual_seed(options.seed)
    rows = examples(os.path.join(options.prepared, 'train.jsonl'))
    dev = examples(os.path.join(options.prepared, 'dev.jsonl'))
    last = os.path.join(options.out, 'last.checkpoint')
    resumed = options.resume and os.path.exists(last)
    done, weights, stored = load(last if resumed else options.begin, device)
    done = done if resumed else 0
    tagger, still = Tagger(weights, 0.1), Tagger(weights, 0.0)
    optimizer = optimizer_of(weights, options, tagger.layers, stored if resumed else {}, done)
    rates = [group['lr'] for group in optimizer.param_groups]
    trained = [weight for name, weight in weights.items() if is_trained(name)]
    per_epoch = len(batches(rows, options.batch, options.seed))
    total, saved, since = int(options.epochs * per_epoch), time.time(), time.time()
    while done < total:
        epoch = done // per_epoch
        for batch in batches(rows, options.batch, options.seed + epoch)[done % per_epoch:]:
            for group, rate in zip(optimizer.param_groups, rates):
                group['lr'] = rate * schedule(done, total)
            with torch.autocast(device, torch.bfloat16, enabled=device == 'cuda'):
                loss = losses(tagger, tensors_of(batch, device))
            optimizer.zero_grad()
            loss.backward()
            norm = float(torch.nn.utils.clip_grad_norm_(trained, 1.0))
            if not math.isfinite(norm):
                sys.exit('gradient is not a number at step %d' % (done + 1))
            optimizer.step()
            done += 1
            if done % 50 == 0:
                print('step %d of %d: loss %.4f, %.0f ms a step'
                      % (done, total, loss.item(), 20 * (time.time() - since)), flush=True)
                since = time.time()
            if time.time() - saved > options.minutes_between * 60:
                save(last, done, weights, optimizer)
                saved = time.time()
            if done == total:
                break
        save(last, done, weights, optimizer)
        scores = evaluate(still, dev, options.batch, device)
        print('step %d dev source %.1f cue %.1f content %.1f' % (done, *scores), flush=True)


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
    elif torch is None:
        sys.exit('PyTorch is missing')
    elif not (options.begin and options.out):
        sys.exit('--begin and --out are needed')
    else:
        os.makedirs(options.out, exist_ok=True)
        train(options)


if __name__ == '__main__':
    main()
