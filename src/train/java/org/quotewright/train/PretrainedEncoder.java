package org.quotewright.train;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A pretrained encoder on the class path: an ONNX graph and the description of its tokenizer.
 *
 * @param name as its files are named: e5-small-v2, bge-small-en-v1.5 or all-minilm-l6-v2
 */
record PretrainedEncoder(String name) {

    /** The pieces in the order of their ids. */
    List<String> vocabulary() throws IOException {
        JsonNode tokenizer = new JsonMapper().readTree(bytes("-tokenizer.json"));
        return tokenizer.at("/model/vocab").properties().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getValue().asInt()))
                .map(Map.Entry::getKey)
                .toList();
    }

    Map<String, Tensor> weights() throws IOException {
        return OnnxWeights.read(ByteBuffer.wrap(bytes(".onnx")));
    }

    private byte[] bytes(String ending) throws IOException {
        String file = name + ending;
        try (InputStream in = PretrainedEncoder.class.getResourceAsStream("/" + file)) {
            if (in == null) {
                throw new FileNotFoundException(file + " is not on the class path");
            }
            return in.readAllBytes();
        }
    }
}
