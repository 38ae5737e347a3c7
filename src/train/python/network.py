"""The network of Encoder.java and Network.java."""
import math

import torch
import torch.nn.functional as F

from examples import RELATIONS

HEAD_WIDTH = 32
LINK_WIDTH = 64
DISTANCES = 16


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
