package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {

    @Test
    void isMissingOnLinuxWithoutADisplayServer() {
        assertThat(Display.isPresent("Linux", "", Map.of())).isFalse();
        assertThat(Display.isPresent("Linux", "", Map.of("DISPLAY", " "))).isFalse();
    }

    @Test
    void isThereOnLinuxUnderXOrWayland() {
        assertThat(Display.isPresent("Linux", "", Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Display.isPresent("Linux", "", Map.of("WAYLAND_DISPLAY", "w-0"))).isTrue();
    }

    @Test
    void isTakenForGrantedOnWindowsAndMac() {
        assertThat(Display.isPresent("Windows 11", "", Map.of())).isTrue();
        assertThat(Display.isPresent("Mac OS X", "", Map.of())).isTrue();
    }
}
