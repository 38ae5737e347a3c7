package org.quotewright.ui.common.palette;

import java.util.stream.DoubleStream;
import javafx.scene.paint.Color;

/**
 * Contrast after WCAG 2.2, and distance in Oklab (Ottosson 2020) as the nearest that two colours
 * come for normal sight, protanopia, deuteranopia and tritanopia (Machado, Oliveira and Fernandes
 * 2009, severity 1).
 */
final class ColourVision {

    private static final double[][][] SIGHTS = {
        {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
        {
            {0.152286, 1.052583, -0.204868},
            {0.114503, 0.786281, 0.099216},
            {-0.003882, -0.048116, 1.051998}
        },
        {
            {0.367322, 0.860646, -0.227968},
            {0.280085, 0.672501, 0.047413},
            {-0.011820, 0.042940, 0.968881}
        },
        {
            {1.255528, -0.076749, -0.178779},
            {-0.078411, 0.930809, 0.147602},
            {0.004733, 0.691367, 0.303900}
        }
    };
    private static final double[][] LMS = {
        {0.4122214708, 0.5363325363, 0.0514459929},
        {0.2119034982, 0.6806995451, 0.1073969566},
        {0.0883024619, 0.2817188376, 0.6299787005}
    };
    private static final double[][] LAB = {
        {0.2104542553, 0.7936177850, -0.0040720468},
        {1.9779984951, -2.4285922050, 0.4505937099},
        {0.0259040371, 0.7827717662, -0.8086757660}
    };

    private ColourVision() {}

    static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    static double distance(Color one, Color other) {
        double nearest = Double.MAX_VALUE;
        for (double[][] sight : SIGHTS) {
            double[] a = oklab(times(sight, linear(one)));
            double[] b = oklab(times(sight, linear(other)));
            double apart = Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
            nearest = Math.min(nearest, apart);
        }
        return nearest;
    }

    private static double luminance(Color colour) {
        double[] rgb = linear(colour);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] linear(Color colour) {
        return DoubleStream.of(colour.getRed(), colour.getGreen(), colour.getBlue())
                .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
                .toArray();
    }

    private static double[] oklab(double[] rgb) {
        double[] clipped = DoubleStream.of(rgb).map(c -> Math.clamp(c, 0, 1)).toArray();
        return times(LAB, DoubleStream.of(times(LMS, clipped)).map(Math::cbrt).toArray());
    }

    private static double[] times(double[][] matrix, double[] vector) {
        return DoubleStream.iterate(0, i -> i < 3, i -> i + 1)
                .map(i -> row(matrix[(int) i], vector))
                .toArray();
    }

    private static double row(double[] row, double[] vector) {
        return row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2];
    }
}
