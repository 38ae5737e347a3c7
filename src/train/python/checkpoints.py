"""Files of named tensors, as Checkpoint.java reads and writes them."""
import array
import os
import struct
import sys

MAGIC = 0x51544147


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
