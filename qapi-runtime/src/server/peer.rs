//! One client of a server: moves bytes between the connection and its session, and has requests executed.

use std::future::pending;
use std::io;
use std::pin::Pin;
use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::sync::OwnedMutexGuard;
use tokio::task::JoinHandle;

use super::Server;
use super::mailbox::{Mailbox, Overflow};
use crate::qmp::{Reply, Request, Session, Subscription};

/// How many bytes are read at once.
const CHUNK: usize = 16 << 10;

/// A client.
pub(super) struct Peer<S> {
    server: Server<S>,
    session: Session,
    mailbox: Arc<Mailbox>,
    /// Where bytes are read into.
    buffer: Vec<u8>,
    /// Whether the client has closed its end.
    ended: bool,
    in_band: InBand,
    out_of_band: Option<Task>,
    /// Ends the flow of events when the client is gone.
    _subscription: Subscription,
}

type Task = Pin<Box<dyn Future<Output = Reply> + Send>>;
type Turn = Pin<Box<dyn Future<Output = OwnedMutexGuard<()>> + Send>>;

/// How far the present in-band request has come.
enum InBand {
    Nothing,
    /// It waits for those of others.
    Waiting(Box<Request>, Turn),
    Running(JoinHandle<Reply>),
}

/// What became of it.
enum Step {
    Turn(OwnedMutexGuard<()>),
    /// None if the runtime has given up the task.
    Reply(Option<Reply>),
}

/// Why the client is served no longer: it is gone, or left too much unread.
struct Gone;

impl From<Overflow> for Gone {
    fn from(_: Overflow) -> Gone {
        Gone
    }
}

impl From<io::Error> for Gone {
    fn from(_: io::Error) -> Gone {
        Gone
    }
}

impl<S: Send + Sync + 'static> Peer<S> {
    /// A client that has not been talked to.
    pub(super) fn new(server: &Server<S>) -> Peer<S> {
        let service = server.service();
        let session = service.open(server.shared.options);
        let mailbox = Arc::<Mailbox>::default();
        let (handle, post) = (session.handle().clone(), Arc::clone(&mailbox));
        let limit = server.shared.limits.events;
        let subscription = service.events().subscribe(move |event| {
            if handle.takes_events() {
                post.post(event, limit);
            }
        });
        Peer {
            server: server.clone(),
            session,
            mailbox,
            buffer: vec![0; CHUNK],
            ended: false,
            in_band: InBand::Nothing,
            out_of_band: None,
            _subscription: subscription,
        }
    }

    /// Serves the client until it is gone or the server is stopped.
    pub(super) async fn run(mut self, connection: impl AsyncRead + AsyncWrite + Send) {
        let (mut read, mut write) = tokio::io::split(connection);
        let server = self.server.clone();
        tokio::select! {
            biased;
            () = server.stopped() => {}
            _ = self.talk(&mut read, &mut write) => return,
        }
        self.take_no_more();
        let finish = self.talk(&mut read, &mut write);
        let _ = tokio::time::timeout(server.shared.limits.grace, finish).await;
    }

    /// Forgets what has not begun.
    fn take_no_more(&mut self) {
        self.ended = true;
        self.session.discard();
        if matches!(self.in_band, InBand::Waiting(..)) {
            self.in_band = InBand::Nothing;
        }
    }

    /// Talks until the connection fails, or until it has ended and everything is done. May be dropped and
    /// begun again.
    async fn talk(
        &mut self,
        read: &mut (impl AsyncRead + Unpin),
        write: &mut (impl AsyncWrite + Unpin),
    ) -> Result<(), Gone> {
        loop {
            if !self.is_clogged() {
                self.take_events()?;
                self.advance();
            }
            let idle = matches!(self.in_band, InBand::Nothing) && self.out_of_band.is_none();
            let may_read = !self.ended && self.session.can_read() && !self.is_clogged();
            let output = self.session.output();
            if self.ended && idle && output.is_empty() {
                return Ok(write.shutdown().await?);
            }
            tokio::select! {
                result = read.read(&mut self.buffer), if may_read => match result? {
                    0 => self.ended = true,
                    len => self.session.feed(self.buffer.get(..len).unwrap_or_default()),
                },
                result = write.write(output), if !output.is_empty() => match result? {
                    0 => return Err(Gone),
                    sent => self.session.consume_output(sent),
                },
                step = step(&mut self.in_band) => self.go_on(step)?,
                reply = wait(&mut self.out_of_band) => {
                    self.out_of_band = None;
                    self.take_events()?;
                    self.session.finish_out_of_band(reply);
                }
                () = self.mailbox.filled() => {}
            }
        }
    }

    /// Whether the client leaves so much unread that nothing more is done for it.
    fn is_clogged(&self) -> bool {
        self.session.output().len() >= self.server.shared.limits.output
    }

    /// Moves events to the output.
    fn take_events(&mut self) -> Result<(), Overflow> {
        while let Some(event) = self.mailbox.take()? {
            self.session.event(&event);
        }
        Ok(())
    }

    /// Begins what the session wants executed, unless the server is to stop.
    fn advance(&mut self) {
        if self.server.is_stopped() {
            return;
        }
        if self.out_of_band.is_none()
            && let Some(request) = self.session.next_out_of_band()
        {
            self.out_of_band = Some(Box::pin(self.dispatch(request)));
        }
        if matches!(self.in_band, InBand::Nothing)
            && let Some(request) = self.session.next_in_band()
        {
            self.in_band = self.begin(request);
        }
    }

    fn begin(&self, request: Request) -> InBand {
        if self.server.service().is_concurrent(&request) {
            return InBand::Running(tokio::spawn(self.dispatch(request)));
        }
        let turn = Arc::clone(&self.server.shared.turn).lock_owned();
        InBand::Waiting(Box::new(request), Box::pin(turn))
    }

    fn go_on(&mut self, step: Step) -> Result<(), Gone> {
        match (step, std::mem::replace(&mut self.in_band, InBand::Nothing)) {
            (Step::Turn(turn), InBand::Waiting(request, _)) => {
                let dispatch = self.dispatch(*request);
                // A task of its own, so that it is carried out even if the client goes.
                self.in_band = InBand::Running(tokio::spawn(async move {
                    let _turn = turn;
                    dispatch.await
                }));
            }
            (Step::Turn(_), other) => self.in_band = other,
            (Step::Reply(reply), _) => {
                // Events that the command caused come before its reply.
                self.take_events()?;
                self.session.finish_in_band(reply.ok_or(Gone)?);
            }
        }
        Ok(())
    }

    fn dispatch(&self, request: Request) -> impl Future<Output = Reply> + Send + use<S> {
        let (service, handle) = (self.server.service().clone(), self.session.handle().clone());
        async move { service.dispatch(&handle, request).await }
    }
}

async fn step(in_band: &mut InBand) -> Step {
    match in_band {
        InBand::Nothing => pending().await,
        InBand::Waiting(_, turn) => Step::Turn(turn.await),
        InBand::Running(task) => Step::Reply(task.await.ok()),
    }
}

async fn wait(task: &mut Option<Task>) -> Reply {
    match task {
        Some(task) => task.await,
        None => pending().await,
    }
}
