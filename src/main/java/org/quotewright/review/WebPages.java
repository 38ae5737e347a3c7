package org.quotewright.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quotewright.model.WebAddress;
import org.quotewright.reading.web.PageFetcher;
import org.quotewright.reading.web.PageNotFetched;

/** Pages of the web that an analyst asks for by their address, to be added like any other file. */
public interface WebPages {

    /**
     * Opens the one connection that the desk ever opens.
     *
     * @return a file among the system's temporary ones, which goes with the desk at the latest
     */
    Path fetch(WebAddress address) throws PageNotFetched, IOException;

    static WebPages ofTheWeb() {
        return address -> {
            Path folder = Files.createTempDirectory("quotewright-page");
            folder.toFile().deleteOnExit();
            Path page = new PageFetcher().fetch(address, folder);
            page.toFile().deleteOnExit();
            return page;
        };
    }
}
