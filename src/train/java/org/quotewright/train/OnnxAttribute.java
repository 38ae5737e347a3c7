package org.quotewright.train;

/** An attribute of a node of an ONNX graph. */
record OnnxAttribute(WireWriter message) {

    static OnnxAttribute of(String name, float value) {
        return new OnnxAttribute(new WireWriter().text(1, name).real(2, value).number(20, 1));
    }

    static OnnxAttribute of(String name, long value) {
        return new OnnxAttribute(new WireWriter().text(1, name).number(3, value).number(20, 2));
    }

    static OnnxAttribute of(String name, long... values) {
        WireWriter message = new WireWriter().text(1, name);
        for (long value : values) {
            message.number(8, value);
        }
        return new OnnxAttribute(message.number(20, 7));
    }
}
