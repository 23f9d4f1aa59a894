import 'partner-central/element';
document.querySelector('partner-central-form').value = { Catalog: 'AWS' };
