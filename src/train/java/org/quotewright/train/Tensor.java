package org.quotewright.train;

/** Numbers with a shape, in row-major order. */
record Tensor(long[] shape, float[] values) {}
