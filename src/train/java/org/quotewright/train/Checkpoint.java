package org.quotewright.train;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A state of training on disk: the number of steps done and named tensors. A file is replaced as a
 * whole or not at all.
 */
record Checkpoint(int steps, Map<String, Tensor> tensors) {

    private static final int MAGIC = 0x51544147;

    /** The tensors without the optimizer's means. */
    Map<String, Tensor> weights() {
        Map<String, Tensor> weights = new LinkedHashMap<>(tensors);
        weights.keySet().removeIf(AdamW::isState);
        return weights;
    }

    void write(Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
            out.writeInt(MAGIC);
            out.writeInt(steps);
            out.writeInt(tensors.size());
            for (Map.Entry<String, Tensor> entry : tensors.entrySet()) {
                out.writeUTF(entry.getKey());
                write(entry.getValue(), out);
            }
        }
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(Tensor tensor, DataOutputStream out) throws IOException {
        out.writeInt(tensor.shape().length);
        for (long size : tensor.shape()) {
            out.writeLong(size);
        }
        out.writeInt(tensor.values().length);
        ByteBuffer bytes = ByteBuffer.allocate(tensor.values().length * Float.BYTES);
        bytes.asFloatBuffer().put(tensor.values());
        out.write(bytes.array());
    }

    static Checkpoint read(Path file) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != MAGIC) {
                throw new IOException(file + " is no checkpoint");
            }
            int steps = in.readInt();
            int count = in.readInt();
            Map<String, Tensor> tensors = new LinkedHashMap<>();
            for (int i = 0; i < count; i++) {
                tensors.put(in.readUTF(), tensor(in));
            }
            return new Checkpoint(steps, tensors);
        }
    }

    private static Tensor tensor(DataInputStream in) throws IOException {
        long[] shape = new long[in.readInt()];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = in.readLong();
        }
        float[] values = new float[in.readInt()];
        ByteBuffer.wrap(in.readNBytes(values.length * Float.BYTES)).asFloatBuffer().get(values);
        return new Tensor(shape, values);
    }
}
