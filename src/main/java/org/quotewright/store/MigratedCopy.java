package org.quotewright.store;

import java.nio.file.Path;

/** A copy of a project of an older format that has this one's; the project itself is only read. */
final class MigratedCopy {

    private final Path project;
    private final Path copy;

    private MigratedCopy(Path project, Path copy) {
        this.project = project;
        this.copy = copy;
    }

    static ProjectFile open(Path project, Path copy) throws ProjectUnavailable {
        try {
            new MigratedCopy(project, copy).write();
        } catch (StoreFailure e) {
            throw ProjectConnection.unavailable(project, e).orElseThrow(() -> e);
        }
        return ProjectConnection.forReading(copy, () -> Connections.frozen(copy));
    }

    private void write() throws ProjectUnavailable {
        try (Sql sql = source()) {
            ProjectConnection.requireProject(project, sql);
            ProjectConnection.requireUnaltered(project, sql, Migrations.version(sql));
            sql.copyTo(copy);
        }
        try (Sql sql = Connections.draft(copy)) {
            Migrations.run(sql, Migrations.newest());
        }
    }

    /** The last to close a project would put a log that lies beside it into it. */
    private Sql source() throws ProjectUnreadable {
        if (ProjectOpener.hasLog(project)) {
            return Connections.readOnly(project);
        }
        Sql sql = Connections.reader(project);
        try {
            Migrations.version(sql);
            return sql;
        } catch (StoreFailure e) {
            sql.close();
            return Connections.frozen(project);
        }
    }
}
