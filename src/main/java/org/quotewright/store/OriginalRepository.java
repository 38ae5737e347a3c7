package org.quotewright.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.quotewright.model.ArticleId;

/** The files that texts were read from, byte for byte, kept as zlib streams (RFC 1950). */
public final class OriginalRepository {

    private final Sql sql;

    OriginalRepository(Sql sql) {
        this.sql = sql;
    }

    /** Keeps the file of a version, unless one is kept already. */
    public void add(ArticleId article, int version, byte[] bytes) {
        sql.update(
                """
                INSERT INTO article_originals (article, version, sha256, size, checksum, bytes)
                VALUES (?1, ?2, ?3, ?4, checksum(?1, ?2, ?3, ?4), ?5) ON CONFLICT DO NOTHING
                """,
                article.value(),
                version,
                sha256(bytes),
                bytes.length,
                deflated(bytes));
    }

    /** Empty for what an earlier release imported, which kept no files, and for a damaged one. */
    public Optional<byte[]> of(ArticleId article, int version) {
        return sql.first(
                        "SELECT size, bytes FROM article_originals WHERE article = ? AND version = ?",
                        OriginalRepository::inflated,
                        article.value(),
                        version)
                .flatMap(bytes -> bytes);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Of the columns bytes and size; empty where these are not what was written. */
    static Optional<byte[]> inflated(ResultSet row) throws SQLException {
        int size = row.getInt("size");
        return Optional.ofNullable(row.getBytes("bytes"))
                .filter(stream -> size >= 0)
                .flatMap(stream -> inflated(stream, size));
    }

    /** True where the stream is that of a file of this size and sum. */
    static boolean isWhole(Object stream, Object size, Object sha256) {
        return stream instanceof byte[] bytes
                && size instanceof Integer length
                && inflated(bytes, length).filter(file -> sha256(file).equals(sha256)).isPresent();
    }

    /** Never more than was kept, whatever the stream says. */
    private static Optional<byte[]> inflated(byte[] stream, int size) {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(stream))) {
            byte[] bytes = in.readNBytes(size);
            return bytes.length == size && in.read() < 0 ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
