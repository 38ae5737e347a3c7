"""Steps, rates and checkpoints, as Run.java has them."""
import array
import math
import os
import sys
import time

import torch

from checkpoints import read_checkpoint, write_checkpoint
from examples import batches, examples
from network import Tagger
from objective import evaluate, losses, tensors_of


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


def fit(options):
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
