//! Runs steps in parallel, each in its own process, and prints their output one step after the other.

use super::steps::{Lane, STEPS, Step};
use anyhow::{Context, Result, bail};
use std::io::{IsTerminal, PipeReader, Read, Write, pipe, stdout};
use std::process::{Child, Command};
use std::sync::Mutex;
use std::thread;
use std::time::Instant;

/// Runs the steps. After a failure no further step starts, unless `keep_going`.
pub fn run(steps: &[&Step], keep_going: bool) -> Result<()> {
    let started = Instant::now();
    let run = Run { keep_going, printer: Mutex::new(Printer::default()), results: Mutex::new(Vec::new()) };
    let of = |lane: Lane| -> Vec<&Step> { steps.iter().copied().filter(|step| step.lane == lane).collect() };
    thread::scope(|scope| {
        scope.spawn(|| run.lane(&of(Lane::Rust)));
        run.lane(&of(Lane::Package));
    });
    run.lane(&of(Lane::Last));
    let results = run.results.into_inner().unwrap_or_else(|error| error.into_inner());
    println!("\n== {:.0} s in total", started.elapsed().as_secs_f64());
    for step in steps {
        match results.iter().find(|result| result.name == step.name) {
            Some(Finished { error: None, seconds, .. }) => println!("   {:<10} {seconds:>6.1} s", step.name),
            Some(Finished { error: Some(error), seconds, .. }) => {
                println!("   {:<10} {seconds:>6.1} s  FAILED: {error}", step.name);
            }
            None => println!("   {:<10} NOT RUN", step.name),
        }
    }
    let failed: Vec<&str> = results.iter().filter(|result| result.error.is_some()).map(|result| result.name).collect();
    if !failed.is_empty() {
        bail!("failed: {} (again: cargo xtask test --only {})", failed.join(", "), failed.join(","));
    }
    println!("{}", if steps.len() == STEPS.len() { "all tests passed" } else { "passed" });
    Ok(())
}

struct Finished {
    name: &'static str,
    seconds: f64,
    error: Option<String>,
}

struct Run {
    keep_going: bool,
    printer: Mutex<Printer>,
    results: Mutex<Vec<Finished>>,
}

impl Run {
    fn lane(&self, steps: &[&Step]) {
        for step in steps {
            let stops = !self.keep_going && lock(&self.results).iter().any(|result| result.error.is_some());
            if stops {
                return;
            }
            let began = Instant::now();
            let result = self.step(step.name);
            let error = result.err().map(|error| format!("{error:#}"));
            lock(&self.results).push(Finished { name: step.name, seconds: began.elapsed().as_secs_f64(), error });
        }
    }

    fn step(&self, name: &'static str) -> Result<()> {
        let (reader, mut child) = start(name)?;
        lock(&self.printer).begin(name);
        let copied = self.copy(name, reader);
        lock(&self.printer).end(name);
        let status = child.wait()?;
        copied?;
        if !status.success() {
            bail!("{status}");
        }
        Ok(())
    }

    fn copy(&self, name: &str, mut reader: PipeReader) -> Result<()> {
        let mut buffer = [0; 1 << 14];
        loop {
            match reader.read(&mut buffer)? {
                0 => return Ok(()),
                count => lock(&self.printer).print(name, &buffer[..count]),
            }
        }
    }
}

/// Starts a step in a new process; returns everything that it prints.
fn start(name: &str) -> Result<(PipeReader, Child)> {
    let (reader, writer) = pipe()?;
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["test", "--without-setup", "--only", name]).stdout(writer.try_clone()?).stderr(writer);
    if stdout().is_terminal() {
        command.env("FORCE_COLOR", "1").env("CARGO_TERM_COLOR", "always");
    }
    let child = command.spawn().with_context(|| format!("cannot start the step {name}"))?;
    Ok((reader, child))
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|error| error.into_inner())
}

/// Prints the output of one step as it comes, and keeps that of the others until it ends.
#[derive(Default)]
struct Printer {
    steps: Vec<Output>,
}

struct Output {
    name: &'static str,
    kept: Vec<u8>,
    running: bool,
}

impl Printer {
    fn begin(&mut self, name: &'static str) {
        self.steps.push(Output { name, kept: Vec::new(), running: true });
    }

    fn print(&mut self, name: &str, bytes: &[u8]) {
        if let Some(step) = self.steps.iter_mut().find(|step| step.name == name) {
            step.kept.extend_from_slice(bytes);
        }
        self.flush();
    }

    fn end(&mut self, name: &str) {
        if let Some(step) = self.steps.iter_mut().find(|step| step.name == name) {
            step.running = false;
        }
        self.flush();
    }

    /// Prints what is kept, up to the first step that still runs.
    fn flush(&mut self) {
        let mut out = stdout().lock();
        while let Some(step) = self.steps.first_mut() {
            let _ = out.write_all(&step.kept);
            step.kept.clear();
            if step.running {
                break;
            }
            self.steps.remove(0);
            // Then those that ended meanwhile, and last one whose output can be followed.
            self.steps.sort_by_key(|step| step.running);
        }
        let _ = out.flush();
    }
}
