package org.quotewright.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quotewright.review.Remark;
import org.quotewright.review.Session;

/** What a project that can only be read says where its disk is full, without one that is. */
final class FullDiskSession {

    private FullDiskSession() {}

    static Session of(Session session, Path folder) {
        String file = folder.resolve(session.name() + ".quotewright").toString();
        return new Session(
                session.name(),
                session.analyst(),
                true,
                Optional.empty(),
                session.library(),
                session.review(),
                session.corrections(),
                session.directory(),
                session.renewal(),
                session.merges(),
                session.history(),
                session.search(),
                session.searches(),
                session.survey(),
                session.exports(),
                session.returns(),
                session.care(),
                List.of(new Remark("store.disk-full", List.of(file))));
    }
}
