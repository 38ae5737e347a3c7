package org.quotewright.app.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.SocketAddress;
import java.net.SocketImpl;
import java.util.function.Supplier;

/** A socket that refuses to be opened; one that is never opened is no use of the network. */
final class RefusedSocket extends SocketImpl {

    private final Supplier<? extends RuntimeException> refusal;

    RefusedSocket(Supplier<? extends RuntimeException> refusal) {
        this.refusal = refusal;
    }

    @Override
    protected void create(boolean stream) {
        throw refusal.get();
    }

    @Override
    protected void connect(String host, int port) {
        throw refusal.get();
    }

    @Override
    protected void connect(InetAddress address, int port) {
        throw refusal.get();
    }

    @Override
    protected void connect(SocketAddress address, int timeout) {
        throw refusal.get();
    }

    @Override
    protected void bind(InetAddress host, int port) {
        throw refusal.get();
    }

    @Override
    protected void listen(int backlog) {
        throw refusal.get();
    }

    @Override
    protected void accept(SocketImpl other) {
        throw refusal.get();
    }

    @Override
    protected InputStream getInputStream() {
        throw refusal.get();
    }

    @Override
    protected OutputStream getOutputStream() {
        throw refusal.get();
    }

    @Override
    protected int available() {
        return 0;
    }

    @Override
    protected void close() {
        // was never open
    }

    @Override
    protected void sendUrgentData(int data) {
        throw refusal.get();
    }

    @Override
    public void setOption(int option, Object value) {
        throw refusal.get();
    }

    @Override
    public Object getOption(int option) {
        throw refusal.get();
    }
}
